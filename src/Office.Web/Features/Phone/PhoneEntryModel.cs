using Office.Documents.Entries;
using Office.Documents.SignOffs;

namespace Office.Web.Features.Phone;

/// <summary>What the phone's page of one entry shows.</summary>
/// <param name="Item">The leader's open decision.</param>
/// <param name="CommandId">Made with the page: sent twice, it is entered once.</param>
public sealed record PhoneEntryModel(EnterableItem Item, Guid CommandId)
{
    public SignOffDecision Decision { get; init; } = SignOffDecision.Agree;

    public string Opinion { get; init; } = "";

    /// <summary>Why it was not taken; null while nothing was sent.</summary>
    public string? Refusal { get; init; }

    /// <summary>The text that was shown, as hex.</summary>
    public string ContentHash { get; init; } = Convert.ToHexStringLower(Item.ContentHash);

    /// <summary>The sign-offs that were shown, as hex.</summary>
    public string Seen { get; init; } = string.Join(' ', Item.Seen.Select(Convert.ToHexStringLower));

    /// <summary>As it was typed, on what was shown then.</summary>
    public static PhoneEntryModel Typed(EnterableItem item, IFormCollection fields) =>
        new(item, Guid.TryParse(fields["command"], out var command) ? command : Guid.Empty)
        {
            Decision = Enum.TryParse<SignOffDecision>(fields["decision"], out var decision) ? decision : SignOffDecision.Return,
            Opinion = fields["opinion"].ToString(),
            ContentHash = fields["content"].ToString(),
            Seen = fields["seen"].ToString(),
        };
}
