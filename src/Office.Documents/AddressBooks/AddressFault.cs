using Office.Organization.Foundation;

namespace Office.Documents.AddressBooks;

/// <summary>Refusals around the address book.</summary>
public static class AddressFault
{
    public sealed record NameMissing() : Invalid("address.name-missing", "Name");

    public sealed record NameTooLong(int Most) : Invalid("address.name-too-long", "Name")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record NoMembers() : Invalid("address.no-members", "Members");

    public sealed record TooManyMembers(int Most) : Invalid("address.too-many-members", "Members")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Groups of the organ are kept by its office.</summary>
    public sealed record NotYours() : Forbidden("address.not-yours");
}
