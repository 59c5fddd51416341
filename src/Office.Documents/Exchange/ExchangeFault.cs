using Office.Organization.Foundation;

namespace Office.Documents.Exchange;

/// <summary>Refusals around sending to and receiving from other organs.</summary>
public static class ExchangeFault
{
    /// <summary>Somebody of the office has already signed for it or returned it.</summary>
    public sealed record AlreadyAnswered(string By) : Conflict("exchange.already-answered")
    {
        public override IReadOnlyList<object> Arguments => [By];
    }
}
