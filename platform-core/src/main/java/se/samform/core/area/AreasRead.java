package se.samform.core.area;

import java.util.List;

/** What came of reading a file of areas. */
public sealed interface AreasRead {

  record Fine(AreaMap map) implements AreasRead {}

  /** At least one fault. */
  record Faulty(List<AreaFault> faults) implements AreasRead {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
