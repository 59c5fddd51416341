using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Security;

/// <summary>
/// ASP.NET Core Identity's tables of schema version 3 (with passkeys) in the one context. Roles are left out: rights are grants.
/// </summary>
internal sealed class AccountMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.HasKey(a => a.Id);
            account.Property(a => a.UserName).HasMaxLength(256);
            account.Property(a => a.NormalizedUserName).HasMaxLength(256);
            account.Property(a => a.Email).HasMaxLength(256);
            account.Property(a => a.NormalizedEmail).HasMaxLength(256);
            account.Property(a => a.PhoneNumber).HasMaxLength(256);
            account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
            account.HasIndex(a => a.NormalizedUserName).IsUnique();
            account.HasIndex(a => a.NormalizedEmail);
            account.HasIndex(a => a.OfficialId).IsUnique();
        });
        model.Entity<IdentityUserClaim<Guid>>(claim =>
        {
            claim.ToTable("account_claims");
            claim.HasKey(c => c.Id);
            Belongs<IdentityUserClaim<Guid>>(model, nameof(IdentityUserClaim<>.UserId));
        });
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("account_logins");
            login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.Property(l => l.LoginProvider).HasMaxLength(128);
            login.Property(l => l.ProviderKey).HasMaxLength(128);
            Belongs<IdentityUserLogin<Guid>>(model, nameof(IdentityUserLogin<>.UserId));
        });
        MapTokensAndPasskeys(model);
    }

    private static void MapTokensAndPasskeys(ModelBuilder model)
    {
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("account_tokens");
            token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.Property(t => t.LoginProvider).HasMaxLength(128);
            token.Property(t => t.Name).HasMaxLength(128);
            Belongs<IdentityUserToken<Guid>>(model, nameof(IdentityUserToken<>.UserId));
        });
        model.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("account_passkeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            // One text column: the same on both databases, and nothing ever searches inside it.
            passkey.Property(p => p.Data).HasConversion(
                data => JsonSerializer.Serialize(data, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<IdentityPasskeyData>(text, JsonSerializerOptions.Default)!);
            Belongs<IdentityUserPasskey<Guid>>(model, nameof(IdentityUserPasskey<>.UserId));
        });
    }

    private static void Belongs<TRow>(ModelBuilder model, string accountId)
        where TRow : class =>
        model.Entity<TRow>().HasOne<Account>().WithMany().HasForeignKey(accountId).IsRequired();
}
