package se.samform.core.ui;

import java.util.List;

/** One rank. @param elementId that of the first is the question's own */
public record RankView(String elementId, Phrase label, List<OptionView> options) {

  public RankView {
    options = List.copyOf(options);
  }
}
