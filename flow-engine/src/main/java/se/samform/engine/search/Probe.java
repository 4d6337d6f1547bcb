package se.samform.engine.search;

import java.util.Collections;
import java.util.List;
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

  /** Whether the case has it whose row of the empty word is {@code t}. */
  default String ofCase(MunicipalityId municipality, List<Object> values) {
    return switch (this) {
      case Exact(var word) -> {
        values.add(KeptWords.whole(word));
        yield " and instr(t.words, ?)";
      }
      case Beginning(var letters) -> {
        values.add(KeptWords.beginning(letters));
        yield " and instr(t.words, ?)";
      }
      case Anyone(var hashes) -> {
        values.add(municipality);
        values.addAll(hashes);
        yield " and exists (select 1 from case_party w where w.municipality_id = ? and w.unit_id = t.unit_id and w.number = t.number"
            + " and w.hash in (" + marks(hashes.size()) + "))";
      }
    };
  }

  /** Whether a word of a case is what is looked for; people are no words. */
  default boolean isMeant(String word) {
    return switch (this) {
      case Exact(var whole) -> word.equals(whole);
      case Beginning(var letters) -> word.startsWith(letters);
      case Anyone anyone -> false;
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
