/** What the machine logged about itself: firmware tables, BMC, machine checks, chassis. */
package inquest.evidence.hardware;
