package se.samform.portal.start;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import se.samform.core.notice.Channel;
import se.samform.engine.notify.PostOffice;
import se.samform.engine.notify.PostOffices;

/** What the operator has agreed on with post offices. */
record ConfiguredPostOffices(Config config) implements PostOffices {

    @Override
    public Optional<PostOffice> find(String municipality) {
        String prefix = "samform.post." + municipality;
        return config.getOptionalValue(prefix + ".url", URI.class).map(address -> new PostOffice(
            address, config.getOptionalValue(prefix + ".token", String.class), channels(prefix),
            config.getOptionalValue(prefix + ".region", String.class).orElse("SE")));
    }

    private Set<Channel> channels(String prefix) {
        var named = EnumSet.noneOf(Channel.class);
        String words = config.getOptionalValue(prefix + ".channels", String.class).orElse("sms digital-post print");
        Arrays.stream(words.strip().split("[\\s,]+")).map(word -> Channel.of(word)
            .orElseThrow(() -> new IllegalArgumentException(prefix + ".channels: \"" + word + "\" is none of sms, digital-post and print"))).forEach(named::add);
        return named;
    }
}
