/**
 * The areas of a municipality, as its districts: imported as GeoJSON (RFC 7946), checked, kept, and asked whether a place
 * lies in them. Refuses rings that are not closed or cross themselves, and what is too large; tells what overlaps or is
 * left out. Geometry is JTS's.
 *
 * <p>May import the heart, {@code core.json} and {@code core.store}.
 */
package se.samform.core.area;
