package se.samform.engine.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;

/** A term as statements ask for it. */
sealed interface Probe {

  record Exact(String word) implements Probe {}

  record Beginning(String letters) implements Probe {}

  record Anyone(List<byte[]> hashes) implements Probe {}

  /** Rows of one unit's cases that have it, with a condition after which more may follow. */
  default String of(UnitId unit, MunicipalityId municipality, List<Object> values) {
    Collections.addAll(values, municipality, unit);
    return switch (this) {
      case Exact(var word) -> {
        values.add(word);
        yield "from search_token t where t.municipality_id = ? and t.unit_id = ? and t.word = ?";
      }
      case Beginning(var letters) -> {
        values.add(letters + "%");
        yield "from search_token t where t.municipality_id = ? and t.unit_id = ? and t.word like ?";
      }
      case Anyone(var hashes) -> {
        values.addAll(hashes);
        yield "from case_party t where t.municipality_id = ? and t.unit_id = ? and t.hash in (" + marks(hashes.size()) + ")";
      }
    };
  }

  /** Whether the case {@code c} has it. */
  default String ofCase(MunicipalityId municipality, List<Object> values) {
    values.add(municipality);
    return switch (this) {
      case Exact(var word) -> {
        values.add(word);
        yield " and exists (select 1 from search_token w where w.municipality_id = ? and w.number = c.number and w.word = ?)";
      }
      case Beginning(var letters) -> {
        values.add(letters + "%");
        yield " and exists (select 1 from search_token w where w.municipality_id = ? and w.number = c.number and w.word like ?)";
      }
      case Anyone(var hashes) -> {
        values.addAll(hashes);
        yield " and exists (select 1 from case_party w where w.municipality_id = ? and w.unit_id = c.unit_id and w.number = c.number"
            + " and w.hash in (" + marks(hashes.size()) + "))";
      }
    };
  }

  /** What tells its rows from those of other words; empty for people. */
  default Optional<String> word(List<Object> values) {
    return switch (this) {
      case Exact(var word) -> {
        values.add(word);
        yield Optional.of("word = ?");
      }
      case Beginning(var letters) -> {
        values.add(letters + "%");
        yield Optional.of("word like ?");
      }
      case Anyone anyone -> Optional.empty();
    };
  }

  /** Whether its rows in one unit come newest first. */
  default boolean isInOrder() {
    return switch (this) {
      case Exact exact -> true;
      case Anyone(var hashes) -> hashes.size() == 1;
      case Beginning beginning -> false;
    };
  }

  static String marks(int count) {
    return "?" + ", ?".repeat(count - 1);
  }
}
