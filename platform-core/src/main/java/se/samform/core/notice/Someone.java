package se.samform.core.notice;

import java.util.Set;
import se.samform.core.id.MunicipalityId;

/**
 * Somebody who may be told.
 *
 * @param who the same for the same person or mailbox, whatever they are told as; never an address or a name
 * @param reachable the channels that they can be reached through
 */
public record Someone(MunicipalityId municipality, Recipient as, String who, Set<Channel> reachable, Wishes wishes) {

  public Someone {
    reachable = Set.copyOf(reachable);
  }

  public Someone wishing(Wishes others) {
    return new Someone(municipality, as, who, reachable, others);
  }
}
