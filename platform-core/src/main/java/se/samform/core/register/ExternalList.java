package se.samform.core.register;

/** A list that another system keeps, as schools or units of measure. */
public interface ExternalList {

  /** Items whose text has what was typed in it; with nothing typed the first of them. */
  Lookup<Hits<ListItem>> items(String typed);

  /** One of the list, by its key. */
  Lookup<ListItem> item(String key);
}
