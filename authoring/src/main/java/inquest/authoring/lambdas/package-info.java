/** What the build does to compiled classes so that they start sooner. */
package inquest.authoring.lambdas;
