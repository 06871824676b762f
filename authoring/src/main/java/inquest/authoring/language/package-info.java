/**
 * The language of rules as an allow-list: what {@link inquest.authoring.language.LanguageParser}
 * does not know is refused, and what is compiled is printed from its tree, never the text that
 * somebody wrote.
 */
package inquest.authoring.language;
