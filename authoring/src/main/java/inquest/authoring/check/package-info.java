/** What is wrong with a folder of rules, said to somebody who knows no Java. */
package inquest.authoring.check;
