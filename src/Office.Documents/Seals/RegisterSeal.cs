using Microsoft.EntityFrameworkCore;
using Office.Documents.Typesetting.Svg;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Enters an organ's seal into the register, with a new key and certificate. Done by the import, not by a session.</summary>
/// <param name="SealId">Its id.</param>
/// <param name="OrganId">The organ that seals with it.</param>
/// <param name="Name">Its name in the register.</param>
/// <param name="DiameterMm">60, 50, 45 or 42 mm by the organ's rank (国发〔1999〕25号).</param>
/// <param name="FaceSvg">Its picture.</param>
public sealed record RegisterSeal(Guid SealId, Guid OrganId, string Name, double DiameterMm, string FaceSvg) : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class RegisterSealHandler(
    OfficeDbContext db, ISealAuthority authority, ISealKeyStore keys, IDirectorySource directory, TimeProvider clock)
    : ICommandHandler<RegisterSeal, Done>
{
    private const int MostFaceCharacters = 200_000;

    public async Task<Outcome<Done>> HandleAsync(RegisterSeal command, CancellationToken cancellationToken)
    {
        if (directory.Current.Organ(command.OrganId) is not { } organ)
        {
            return new FoundationFault.Missing();
        }

        if (command.DiameterMm is not (60 or 50 or 45 or 42))
        {
            return new SealFault.DiameterOff();
        }

        if (!IsDrawable(command.FaceSvg))
        {
            return new SealFault.FaceUnreadable();
        }

        if (await db.Seals.AnyAsync(s => s.OrganId == command.OrganId && s.Name == command.Name, cancellationToken))
        {
            return new SealFault.NameTaken();
        }

        var applicant = new SealApplicant(command.SealId, organ.FullName, command.Name, command.DiameterMm, command.FaceSvg);
        var key = keys.NewKey();
        var seal = Seal.Register(command.SealId, command, authority.Issue(applicant, key.PublicKey, clock.GetUtcNow()), key.Reference);
        // Without SM2 on this machine the seal serves PDF alone; OFD files are not sealed then.
        if (keys.NewSmKey() is { } smKey && authority.IssueSm(applicant, smKey.PublicKey, clock.GetUtcNow()) is { } issued)
        {
            seal.EquipSm(issued, smKey.Reference);
        }

        db.Seals.Add(seal);
        return new Done();
    }

    // Only what the pages and the sealed file can draw comes into the register: circles, polygons and paths, no markup besides.
    private static bool IsDrawable(string svg)
    {
        if (svg.Length is 0 or > MostFaceCharacters)
        {
            return false;
        }

        try
        {
            return SealPicture.Parse(svg).Shapes.Count > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
