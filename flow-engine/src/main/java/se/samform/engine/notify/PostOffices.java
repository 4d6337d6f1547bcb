package se.samform.engine.notify;

import java.util.Optional;
import java.util.Set;
import se.samform.core.notice.Channel;
import se.samform.engine.notice.Ways;

/** Whom the operator has agreed with. */
@FunctionalInterface
public interface PostOffices extends Ways {

  /** @param municipality by its short name */
  Optional<PostOffice> find(String municipality);

  @Override
  default Set<Channel> of(String municipality) {
    return find(municipality).map(PostOffice::channels).orElse(Set.of());
  }
}
