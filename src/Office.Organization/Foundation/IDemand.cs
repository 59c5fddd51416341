using System.Text.Json.Serialization;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>What a command or query demands of its actor. The dispatcher refuses before the handler is called.</summary>
public interface IDemand
{
    [JsonIgnore]
    Demand Demand { get; }
}

/// <summary>A demand on the actor.</summary>
public abstract record Demand
{
    private Demand()
    {
    }

    /// <summary>Nobody need be signed in (the verify page, the sign-in form).</summary>
    public static Demand Nothing { get; } = new Open();

    /// <summary>Any official who is signed in; the handler's WHERE limits what is seen.</summary>
    public static Demand AnyOfficial { get; } = new SignedIn();

    /// <summary>Only the office itself: reactions, jobs and the command line (<see cref="Actor.IsMachine"/>). No session can meet it.</summary>
    public static Demand TheOffice { get; } = new Internal();

    /// <summary>One of these relations to this object.</summary>
    public static Demand On(Guid objectId, params Relation[] anyOf) => new Related(objectId, anyOf);

    /// <summary>One of these relations to the actor's own organ (a right of the post, such as numbering).</summary>
    public static Demand InOrgan(params Relation[] anyOf) => new Related(null, anyOf);

    public sealed record Open : Demand;

    public sealed record SignedIn : Demand;

    public sealed record Internal : Demand;

    /// <param name="ObjectId">The object; null is the actor's own organ.</param>
    /// <param name="AnyOf">Any one of these is enough.</param>
    public sealed record Related(Guid? ObjectId, IReadOnlyList<Relation> AnyOf) : Demand;
}
