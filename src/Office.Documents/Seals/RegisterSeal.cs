using System.Security.Cryptography;
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
    OfficeDbContext db, ISealAuthority authority, ISealKeyProtection protection, IDirectorySource directory, TimeProvider clock)
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

        var issued = authority.Issue(organ.FullName, clock.GetUtcNow());
        db.Seals.Add(Seal.Register(command.SealId, command, issued, protection.Protect(issued.PrivateKey)));
        CryptographicOperations.ZeroMemory(issued.PrivateKey);
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
