/** Makes captures small, and their names those of nobody, without changing what they show. */
package inquest.cli.shrink;
