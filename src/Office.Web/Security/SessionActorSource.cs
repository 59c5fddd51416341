using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// Derives the actor from the session on every call: account → official → chosen post. An account that was disabled, a stamp that
/// changed or a post that ended takes effect with the next command.
/// </summary>
internal sealed class SessionActorSource(Session session, AccountGate gate, IDirectorySource directory) : IActorSource
{
    public string? Client => session.Client;

    public async ValueTask<Actor?> CurrentAsync(CancellationToken cancellationToken)
    {
        if (session.Claims is not { } claims || !await gate.IsOpenAsync(claims, cancellationToken))
        {
            return null;
        }

        return Act(claims, directory.Current);
    }

    /// <summary>The actor of these claims, or null when the official holds no post.</summary>
    internal static Actor? Act(SessionClaims claims, DirectorySnapshot directory)
    {
        var posts = directory.PostsOf(claims.OfficialId);
        // A chosen post that has ended falls back to the primary one, which stands first.
        var post = posts.FirstOrDefault(held => held.Id == claims.PostId) ?? (posts is [var primary, ..] ? primary : null);
        return post is null || directory.Official(claims.OfficialId) is not { } official
            ? null
            : new Actor(claims.AccountId, official.Id, post.Id, post.UnitId, post.OrganId, official.Name, post.Title);
    }
}
