/**
 * What knows DRL as text: the parser, the checks of the house style, the catalogue of rules. Used
 * when the rules are built and by the tools of rule authors; no run of {@code diagnose} loads it.
 */
package inquest.authoring;
