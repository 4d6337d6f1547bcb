package se.samform.engine.casefile;

/** Outbox messages of this kind refer to a document, by its id, that is to be rendered. */
public final class RenderErrand {

  public static final String KIND = "render";

  private RenderErrand() {}
}
