package se.samform.designer.paper;

/** Tells a box that one agrees with from one that one chooses. */
final class Consents {

  private Consents() {}

  static boolean isOne(String label) {
    return Meaning.plain(label).matches("(jag|vi|harmed|undertecknad).*(intyga|godkann|samtyck|forsakra|bekrafta|accepter|medge|tagit del|ar medvet).*|(samtycke|godkannande)( .*)?");
  }
}
