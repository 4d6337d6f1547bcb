package se.samform.engine.batch;

import java.util.List;
import se.samform.core.id.BatchId;

/**
 * An order for many cases.
 *
 * @param action as the desk calls it
 * @param list that they were chosen in, as its address says
 * @param cases in the order that they were chosen in
 */
public record Batch(BatchId id, String action, String list, List<BatchCase> cases) {

  public Batch {
    cases = List.copyOf(cases);
  }
}
