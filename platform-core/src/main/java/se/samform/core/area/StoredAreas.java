package se.samform.core.area;

import java.util.List;

/**
 * A municipality's areas as they are kept.
 *
 * @param document GeoJSON as it was imported; empty when nothing was
 * @param map none where something is wrong with the document
 * @param changedBy who imported it
 * @param faults what is wrong with it by the rules of today, which may be stricter than when it was imported
 */
public record StoredAreas(String document, AreaMap map, String changedBy, int version, List<AreaFault> faults) {

  public static final StoredAreas NONE = new StoredAreas("", AreaMap.NONE, "", 0, List.of());

  public StoredAreas {
    faults = List.copyOf(faults);
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }
}
