package se.samform.designer.planted;

import java.util.List;
import java.util.stream.Stream;

/** All ways in which something is planted. */
final class Planters {

  private Planters() {}

  static List<Planter> all() {
    return Stream.of(PlantedFaults.planters(), PlantedConditions.planters(), PlantedWhole.planters(), PlantedTables.planters(), PlantedFormulas.planters(), PlantedTexts.planters())
        .flatMap(List::stream).toList();
  }
}
