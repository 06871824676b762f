/** Mounted filesystems, their space and inodes, and the devices below them. */
package inquest.evidence.filesystem;
