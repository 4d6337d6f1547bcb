package se.samform.core.publication;

/** Who looks after an e-service, as it stood when it was read; {@code version} is said again when it is saved, 0 where nothing was said yet. */
public record StoredUpkeep(Upkeep upkeep, int version) {

  public static final StoredUpkeep NONE = new StoredUpkeep(Upkeep.NONE, 0);
}
