using Office.Documents.Seals;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Svg;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>
/// Enters a seal, certified by the development authority, for each organ that issues documents and has none. A later start
/// finds them and changes nothing.
/// </summary>
internal sealed class SealStep(IDispatcherSource dispatchers, DirectorySource directory, SealDraft draft, FaultTexts texts)
    : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken) =>
        await SealAsync(cancellationToken) is { } fault ? new StartupRefusal(texts.For(fault)) : null;

    private async Task<Fault?> SealAsync(CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var have = await office.AskAsync(new ListSealedOrgans(), cancellationToken);
        if (have.Fault is not null)
        {
            return have.Fault;
        }

        foreach (var organ in directory.Current.Organs.Where(o => o.SealDiameterMm is not null && !have.Value.Contains(o.Id)))
        {
            if (!directory.Current.IsStaffed(organ.Id))
            {
                continue;
            }

            var registered = await office.SendAsync(draft.Of(organ), draft.Envelope(), cancellationToken);
            if (registered.Fault is not null)
            {
                return registered.Fault;
            }
        }

        return null;
    }
}

/// <summary>Draws the seals that are brought in.</summary>
internal sealed class SealDraft(FontLibrary fonts, IIdSource ids)
{
    public CommandEnvelope Envelope() => new(ids.Next());

    /// <summary>The organ's round seal with its star and full name.</summary>
    public RegisterSeal Of(OrganEntry organ)
    {
        var diameter = (double)organ.SealDiameterMm!.Value;
        var face = SealDrawing.Create(fonts, organ.FullName, diameter);
        return new RegisterSeal(ids.Next(), organ.Id, $"{organ.FullName}印章", diameter, face.Svg);
    }
}
