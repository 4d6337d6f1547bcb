package se.samform.core.area;

/** A municipality's areas as they are kept. @param document GeoJSON as it was imported; empty when nothing was @param changedBy who imported it */
public record StoredAreas(String document, AreaMap map, String changedBy, int version) {

  public static final StoredAreas NONE = new StoredAreas("", AreaMap.NONE, "", 0);
}
