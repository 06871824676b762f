/** What drives, software RAID and RAID controllers say of themselves. */
package inquest.evidence.storage;
