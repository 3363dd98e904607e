extension Policy {
  /// How far each role reaches with each right: the table of domain §3.
  static func reach(of role: Role, with right: Right) -> Reach {
    switch role {
    case .approver: approverReach(with: right)
    case .administrator: administratorReach(with: right)
    case .user: userReach(with: right)
    case .viewer: viewerReach(with: right)
    case .virtualAccountAdministrator: virtualAccountAdministratorReach(with: right)
    case .virtualAccountUser: virtualAccountUserReach(with: right)
    case .virtualAccountViewer: virtualAccountViewerReach(with: right)
    }
  }

  private static func approverReach(with right: Right) -> Reach {
    switch right {
    case .viewEvents, .viewAccount, .editAccount, .viewUsers, .viewAgreements,
      .acceptAgreements:
      .account
    case .viewLicenses, .moveLicenses, .importLicenses, .viewVirtualAccounts, .viewOrders,
      .manageVirtualAccounts, .manageUsers, .manageTokens, .manageInstances, .reserveLicenses,
      .assignOrders, .placeOrders, .viewEnterpriseAgreements, .useEnterpriseAgreements:
      .none
    }
  }

  private static func administratorReach(with right: Right) -> Reach {
    switch right {
    case .viewLicenses, .moveLicenses, .importLicenses, .viewVirtualAccounts, .viewEvents,
      .viewOrders, .viewAccount, .editAccount, .manageVirtualAccounts, .viewUsers,
      .manageUsers, .viewAgreements, .acceptAgreements, .manageTokens, .manageInstances,
      .reserveLicenses, .assignOrders, .placeOrders, .viewEnterpriseAgreements,
      .useEnterpriseAgreements:
      .account
    }
  }

  private static func userReach(with right: Right) -> Reach {
    switch right {
    case .viewLicenses, .moveLicenses, .viewVirtualAccounts, .viewEvents, .viewOrders,
      .viewAccount, .viewUsers, .viewAgreements, .manageTokens, .manageInstances,
      .reserveLicenses, .assignOrders, .placeOrders, .viewEnterpriseAgreements,
      .useEnterpriseAgreements:
      .account
    case .importLicenses, .editAccount, .manageVirtualAccounts, .manageUsers,
      .acceptAgreements:
      .none
    }
  }

  private static func viewerReach(with right: Right) -> Reach {
    switch right {
    case .viewLicenses, .viewVirtualAccounts, .viewEvents, .viewOrders, .viewAccount,
      .viewUsers, .viewAgreements, .viewEnterpriseAgreements:
      .account
    case .moveLicenses, .importLicenses, .editAccount, .manageVirtualAccounts, .manageUsers,
      .acceptAgreements, .manageTokens, .manageInstances, .reserveLicenses, .assignOrders,
      .placeOrders, .useEnterpriseAgreements:
      .none
    }
  }

  private static func virtualAccountAdministratorReach(with right: Right) -> Reach {
    switch right {
    case .viewAccount, .viewAgreements: .account
    case .viewLicenses, .moveLicenses, .viewVirtualAccounts, .viewEvents, .viewOrders,
      .viewUsers, .manageUsers, .manageTokens, .manageInstances, .reserveLicenses,
      .assignOrders, .placeOrders, .viewEnterpriseAgreements, .useEnterpriseAgreements:
      .assigned
    case .importLicenses, .editAccount, .manageVirtualAccounts, .acceptAgreements: .none
    }
  }

  private static func virtualAccountUserReach(with right: Right) -> Reach {
    switch right {
    case .viewAccount, .viewAgreements: .account
    case .viewLicenses, .moveLicenses, .viewVirtualAccounts, .viewEvents, .viewOrders,
      .viewUsers, .manageTokens, .manageInstances, .reserveLicenses, .assignOrders,
      .placeOrders, .viewEnterpriseAgreements, .useEnterpriseAgreements:
      .assigned
    case .importLicenses, .editAccount, .manageVirtualAccounts, .manageUsers,
      .acceptAgreements:
      .none
    }
  }

  private static func virtualAccountViewerReach(with right: Right) -> Reach {
    switch right {
    case .viewAccount, .viewAgreements: .account
    case .viewLicenses, .viewVirtualAccounts, .viewEvents, .viewOrders, .viewUsers,
      .viewEnterpriseAgreements:
      .assigned
    case .moveLicenses, .importLicenses, .editAccount, .manageVirtualAccounts, .manageUsers,
      .acceptAgreements, .manageTokens, .manageInstances, .reserveLicenses, .assignOrders,
      .placeOrders, .useEnterpriseAgreements:
      .none
    }
  }
}
