package se.samform.core.ui;

import java.util.List;

/**
 * One rank.
 *
 * @param elementId that of the first is the question's own
 * @param wrong whether what is wrong with the ranking is wrong here
 */
public record RankView(String elementId, Phrase label, List<OptionView> options, boolean wrong) {

  public RankView {
    options = List.copyOf(options);
  }
}
