/** Tables of processes: what each one takes of the CPUs, the memory and the disks. */
package inquest.evidence.process;
