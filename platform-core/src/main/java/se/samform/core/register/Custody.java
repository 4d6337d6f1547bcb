package se.samform.core.register;

/** Who decides about a child (föräldrabalken 6:2): one guardian, or two together. */
public enum Custody {
  SOLE,
  JOINT
}
