package se.samform.portal.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Upkeep;
import se.samform.core.publication.YearlyPeriod;

/** What is done to several e-services at once. */
sealed interface BulkChange {
    /** Of who looks after them. */
    sealed interface OfUpkeep extends BulkChange {
        Upkeep to(Upkeep before);
    }

    /** Of when they are offered. */
    sealed interface OfOffer extends BulkChange {
        Offer to(Offer before);
    }

    record Owner(String name) implements OfUpkeep {
        @Override
        public Upkeep to(Upkeep before) {
            return before.ownedBy(name);
        }
    }

    record InformationOwner(String name) implements OfUpkeep {
        @Override
        public Upkeep to(Upkeep before) {
            return before.informationOwnedBy(name);
        }
    }

    record Reviewed(LocalDate day, OfficerId by) implements OfUpkeep {
        @Override
        public Upkeep to(Upkeep before) {
            return before.reviewed(day, by);
        }
    }

    record Days(Optional<LocalDate> from, Optional<LocalDate> until) implements OfOffer {
        @Override
        public Offer to(Offer before) {
            return before.between(from, until);
        }
    }

    record Periods(List<YearlyPeriod> periods) implements OfOffer {
        public Periods {
            periods = List.copyOf(periods);
        }

        @Override
        public Offer to(Offer before) {
            return before.in(periods);
        }
    }

    record Withdrawn(boolean now) implements OfOffer {
        @Override
        public Offer to(Offer before) {
            return before.withdrawn(now);
        }
    }
}
