/** Memory, swap and pressure as the kernel states them at one instant. */
package inquest.evidence.memory;
