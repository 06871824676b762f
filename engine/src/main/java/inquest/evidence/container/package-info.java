/** Readers of containers, guests and limits of tenants. */
package inquest.evidence.container;
