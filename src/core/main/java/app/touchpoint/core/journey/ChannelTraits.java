package app.touchpoint.core.journey;

import app.touchpoint.core.shared.Names;
import java.util.List;

/**
 * What kind of channel one is: online or offline, direct or indirect.
 *
 * <p>People say it; until they do it is guessed from the channel's name in German or English.
 */
public record ChannelTraits(Medium medium, Contact contact) {
    /** Parts of names of channels where no employee is met. */
    private static final List<String> OFFLINE_AND_INDIRECT = List.of(
            "mundpropaganda",
            "word of mouth",
            "word-of-mouth",
            "empfehlung",
            "recommendation",
            "freunde",
            "friends",
            "presse",
            "press",
            "zeitschrift",
            "magazin",
            "medien",
            "media",
            "plakat",
            "poster",
            "anzeige",
            "werbung",
            "advert",
            "katalog",
            "catalog",
            "prospekt",
            "flyer",
            "brief",
            "letter",
            "paket",
            "parcel",
            "verpackung",
            "packag",
            "produkt",
            "product",
            "automat",
            "kiosk");

    /** Parts of names of channels on the net. */
    private static final List<String> ONLINE = List.of(
            "online",
            "web",
            "internet",
            "e-mail",
            "email",
            "mailing",
            "newsletter",
            "app",
            "social",
            "sozial",
            "instagram",
            "facebook",
            "youtube",
            "tiktok",
            "suchmaschine",
            "search",
            "portal",
            "forum",
            "blog",
            "chat",
            "video",
            "digital");

    /** Those of them where an employee is met all the same. */
    private static final List<String> ONLINE_AND_DIRECT = List.of("chat", "video");

    /** The likeliest traits of a channel of this name. Unknown names count as offline and direct. */
    public static ChannelTraits guess(String channelName) {
        String name = Names.comparisonKey(channelName);
        if (holdsAny(name, ONLINE)) {
            boolean employeeThere = holdsAny(name, ONLINE_AND_DIRECT) && !name.contains("chatbot");
            return new ChannelTraits(Medium.ONLINE, employeeThere ? Contact.DIRECT : Contact.INDIRECT);
        }
        return new ChannelTraits(
                Medium.OFFLINE, holdsAny(name, OFFLINE_AND_INDIRECT) ? Contact.INDIRECT : Contact.DIRECT);
    }

    private static boolean holdsAny(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }
}
