/** Opens captures: directories, archives, single files, standard input. Knows no formats. */
package inquest.capture;
