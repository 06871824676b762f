/**
 * Turns samples into facts, generically from {@code limits.yaml}: what stayed beyond a limit, what
 * rose, where samples are missing. Rules have no arithmetic and no clock; this package does it for
 * them.
 */
package inquest.series;
