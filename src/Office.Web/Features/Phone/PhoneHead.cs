using Office.Organization;
using Office.Web.Layout;

namespace Office.Web.Features.Phone;

/// <summary>What every light page says of itself: whose it is, how it looks, and the token for its posts.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Actor">Null on the waiting page, which is kept for everybody.</param>
/// <param name="Token">Antiforgery; empty where nothing is posted.</param>
/// <param name="Display">Theme and text size.</param>
/// <param name="Pending">The badge; null where it is not known.</param>
public sealed record PhoneHead(string Title, Actor? Actor, string Token, DisplayChoices Display, int? Pending);
