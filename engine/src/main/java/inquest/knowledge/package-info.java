/** The texts and numbers of the rules module as typed records: limits, causes, commands. */
package inquest.knowledge;
