package se.samform.core.form;

/** How an answer may be used. One value, so that a sensitive answer can never be searchable. */
public enum Privacy {
  PLAIN,
  /** Data as in article 9 of the GDPR, or under strong secrecy: kept out of lists, mails and search. */
  SENSITIVE,
  /** Found by officers who may see the case. */
  SEARCHABLE
}
