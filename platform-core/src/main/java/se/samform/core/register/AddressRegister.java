package se.samform.core.register;

/** The addresses and properties of a municipality, as Lantmäteriet keeps them. */
public interface AddressRegister {

  /** Addresses that begin with what was typed. */
  Lookup<Hits<Place>> addresses(String typed);

  /** One of those that were found, again. */
  Lookup<Place> address(String id);

  /** Properties whose designation has what was typed in it. */
  Lookup<Hits<Property>> properties(String typed);

  Lookup<Property> property(String id);
}
