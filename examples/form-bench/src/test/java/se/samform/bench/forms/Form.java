package se.samform.bench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An abstract form with answers to it.
 *
 * @param complete everything is answered, and rightly; also what is not shown
 * @param gappy some is left out, some is malformed
 * @param changes made to the complete answers one after another; after the last, they are as they were
 */
record Form(List<Asked> questions, Map<String, String> complete, Map<String, String> gappy, List<Change> changes) {

  /** A form's questions are asked on pages of so many. */
  static final int PER_PAGE = 20;

  /** @param text empty where the answer is taken away */
  record Change(Asked question, String text) {}

  int size() {
    return questions.size();
  }

  List<List<Asked>> pages() {
    var pages = new ArrayList<List<Asked>>();
    for (int from = 0; from < size(); from += PER_PAGE) {
      pages.add(questions.subList(from, Math.min(size(), from + PER_PAGE)));
    }
    return pages;
  }
}
