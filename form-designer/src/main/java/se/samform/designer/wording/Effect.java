package se.samform.designer.wording;

import se.samform.core.text.LocalText;

/** What a condition brings about where it stands. */
public enum Effect {
  /** A step or a question. */
  SHOWN(LocalText.of("Visas", "Shown"), LocalText.of("Visas alltid", "Always shown"), LocalText.of("Visas aldrig", "Never shown")),
  REQUIRED(
      LocalText.of("Måste besvaras", "Must be answered"), LocalText.of("Måste besvaras", "Must be answered"),
      LocalText.of("Får lämnas tom", "May be left blank")),
  READ_ONLY(
      LocalText.of("Kan inte ändras", "Can't be changed"), LocalText.of("Kan inte ändras", "Can't be changed"),
      LocalText.of("Kan ändras", "Can be changed")),
  /** An option. */
  OFFERED(
      LocalText.of("Kan väljas", "Can be chosen"), LocalText.of("Kan alltid väljas", "Can always be chosen"),
      LocalText.of("Kan aldrig väljas", "Can never be chosen")),
  /** A task. */
  DONE(LocalText.of("Ska göras", "Is to be done"), LocalText.of("Ska alltid göras", "Is always to be done"), LocalText.of("Ska aldrig göras", "Is never to be done")),
  /** A timer. */
  COUNTED(LocalText.of("Räknas", "Counts"), LocalText.of("Räknas alltid", "Always counts"), LocalText.of("Räknas aldrig", "Never counts")),
  /** A decision. */
  DECIDED(LocalText.of("Kan beslutas", "Can be decided"), LocalText.of("Kan alltid beslutas", "Can always be decided"), LocalText.of("Kan aldrig beslutas", "Can never be decided")),
  /** A charge. */
  CHARGED(LocalText.of("Ska betalas", "Is to be paid"), LocalText.of("Ska alltid betalas", "Is always to be paid"), LocalText.of("Ska aldrig betalas", "Is never to be paid")),
  /** That nobody else signs. */
  UNSIGNED(
      LocalText.of("Andra behöver inte skriva under", "Others need not sign"), LocalText.of("Andra behöver inte skriva under", "Others need not sign"),
      LocalText.of("Andra ska skriva under", "Others are to sign")),
  /** A row, or anything else. */
  HOLDS(LocalText.of("Gäller", "Applies"), LocalText.of("Gäller alltid", "Always applies"), LocalText.of("Gäller aldrig", "Never applies"));

  private final LocalText when;
  private final LocalText always;
  private final LocalText never;

  Effect(LocalText when, LocalText always, LocalText never) {
    this.when = when;
    this.always = always;
    this.never = never;
  }

  /** What comes before "if". */
  public LocalText when() {
    return when;
  }

  public LocalText always() {
    return always;
  }

  public LocalText never() {
    return never;
  }
}
