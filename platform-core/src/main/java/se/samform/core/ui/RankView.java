package se.samform.core.ui;

import java.util.List;

/**
 * One rank.
 *
 * @param elementId that of the first is the question's own
 * @param wrong whether what is wrong with the ranking is wrong here
 * @param optional whether it may be left out of a ranking that may not
 */
public record RankView(String elementId, Phrase label, List<OptionView> options, boolean wrong, boolean optional) {

  public RankView {
    options = List.copyOf(options);
  }
}
