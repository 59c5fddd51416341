using System.Text.Json;
using Office.Documents.Content;
using Office.Organization;

namespace Office.Documents.Signatures;

/// <summary>An official as named in a signed payload: the name and post of that day, whatever becomes of them later.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="Name">As printed.</param>
/// <param name="PostId">The post in which it was signed.</param>
/// <param name="Title">The post's title, as printed.</param>
public sealed record SignerName(Guid OfficialId, string Name, Guid PostId, string Title)
{
    public static SignerName Of(Actor actor) => new(actor.OfficialId, actor.Name, actor.PostId, actor.Title);

    internal void Write(CanonicalJson json) => json.Open('{')
        .Name("officialId").Text(OfficialId.ToString("D"))
        .Name("name").Text(Name)
        .Name("postId").Text(PostId.ToString("D"))
        .Name("title").Text(Title)
        .Close('}');

    internal static SignerName Read(JsonElement json) => new(
        json.GetProperty("officialId").GetGuid(),
        json.GetProperty("name").GetString()!,
        json.GetProperty("postId").GetGuid(),
        json.GetProperty("title").GetString()!);
}
