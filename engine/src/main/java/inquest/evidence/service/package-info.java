/** Web servers, PHP, MySQL, time service and packages: their logs and what their tools print. */
package inquest.evidence.service;
