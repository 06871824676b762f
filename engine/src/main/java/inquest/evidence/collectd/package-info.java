/** Files of collectd's csv plugin. */
package inquest.evidence.collectd;
