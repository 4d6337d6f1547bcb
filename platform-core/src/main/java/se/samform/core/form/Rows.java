package se.samform.core.form;

import java.util.List;

/** Which rows a group has. */
public sealed interface Rows {

  /** Rows that come and go. So many as there must be stand there from the beginning, with the keys 1, 2, 3. */
  record Free(int min, int max) implements Rows {}

  /** Always these, by their ids. */
  record Fixed(List<Option> of) implements Rows {
    public Fixed {
      of = List.copyOf(of);
    }
  }
}
