package news.dateline.ninjs;

/**
 * How large a submission may be; beyond, it is rejected as too large (contract section 1).
 *
 * @param messageBytes   bytes of one message
 * @param textCharacters code points of readable text in one article
 * @param pictures       pictures of one article
 */
public record Limits(int messageBytes, int textCharacters, int pictures) {

    /** The limits of the contract: 2 MiB, 500,000 characters, 200 pictures. */
    public static final Limits DEFAULT = new Limits(2 * 1024 * 1024, 500_000, 200);
}
