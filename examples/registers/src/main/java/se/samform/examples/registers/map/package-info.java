/** The map of the towns as raster tiles: drawn, the same at each start, without the machine's fonts. */
package se.samform.examples.registers.map;
